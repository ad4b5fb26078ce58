<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}：没有笔记，原因</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>例如：无人参加。留空则继续等待该房间。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>按编号跳转到倡议</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>上一项倡议</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>下一项倡议</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>新建笔记、选票、步骤、演讲或房间</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>页面的主要按钮</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>历史：更改过的内容</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>开始或暂停倒计时</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>加一分钟</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>下一个议程环节</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>回到上一个议程环节</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>将其余议程按延误时间顺延</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>开始已到时间的议程环节</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>倒计时已在 30 秒前开始</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>倒计时已在 1 分钟前开始</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>倒计时已在 2 分钟前开始</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>清点出席人数</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>开始或暂停演讲</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>下一场演讲</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>回到上一场演讲</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>跳过演讲</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>演讲加 30 秒</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>演讲重新计时</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>结束或重新开放投票</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>粘贴会议聊天中的选票，或演讲报名</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>传递电脑：全屏显示每位投票人的选票</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>复制图表，或要发布的页面</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>打开或关闭大屏窗口</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>大屏：显示计时器</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>大屏：显示问题</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>大屏：显示条形图</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>大屏：显示议程</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>大屏：显示开始时间</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>大屏：黑屏，或取消黑屏</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>大屏：给讲者的提示</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>选择要合并的工作簿</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>选择要合并的工作簿所在文件夹</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>数据库副本：回到某个副本</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>保存诊断文件</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>保存活动文件</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>读入缺席者的意见：问卷</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>为自由交流分组</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>读入参会报名</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>参会报名：将人员分配到房间</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>参会报名：席位安排</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>参会报名：恢复先前的人员</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>参会报名：清除个人资料</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>活动：轮次及其投票方式</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>活动：编辑倡议</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>活动：编辑文字及译文</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>活动：编辑预排演讲</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>活动：保存模板</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>立即保存（内容均已自动保存）</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>播报剩余时间</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>更换房间或角色</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>指南：适合您角色的一页</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>练习五分钟</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>练习：跳过这一步</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>练习：上一步</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>练习：退出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{utc} UTC</source>
        <translation>{utc} UTC</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} here)</source>
        <translation>{utc} UTC（本地 {local}）</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>晚 {time}</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>早 {time}</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>晚 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>早 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}：{round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>输入标题</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>顺延 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>预定 %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预定</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>议程：按 Enter 转到该环节</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>无：这是最后一个环节</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>出席人数</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>数据库已恢复到 {when} 的状态。此前的内容保存为最新的副本。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>无法写入文件夹 {folder}（{reason}）。请用 --data DIR 启动，改用其他文件夹。</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>应用出了问题。所有显示为已保存的内容都安全无恙，可以继续使用；如果再次发生，请保存诊断文件（Ctrl+K）并发给我们。</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>选票 %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 没有可撤回的票。</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1、%2 或 %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>选票不记名。</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>按计数计票，没有选票。</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>尚无选票。</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>并列第 1 名</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>并列第 2 名</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>并列第 3 名</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>并列第 %1 名</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>并列跨过第 %1 名后的入围线：这些项目全部进入计划，共 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>两项都进入计划。</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>这些项目全部进入计划。</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>并列</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>第 %1 名，并列。</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>第 %1 名。</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>拆开</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}，第 {number} 条，共 {count} 条</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>进入计划</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>举手数</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>{expected} 个房间中的 {rooms} 个，{ballots} 张选票，{votes} 票</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>{expected} 个房间中的 {rooms} 个，举手表决：{votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>一票的含义：{meaning}。</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>另有未得票的：{count}。</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>本行的编号</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>结束投票？</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>%n 人中已有 %1 人投票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>这里输入的 %n 张选票尚未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>之后可以重新开放。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>结束投票</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>编号或文字</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>无法读取此表格：请在文件中修正以下问题，然后重新打开。</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>待查看：%1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>未读取的列：%1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>无：所有列均已读取。</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>以逗号分列</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>以分号分列</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>以制表符分列</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>以竖线分列</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>笔记需要文字，不能只有符号。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n 个支持标记</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>发言的社群：输入 @ 和名称</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>经口译</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>下一种语言（Ctrl+L）</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>经口译听到（Ctrl+I）</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点笔记</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>重点笔记（输入 %1）</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>归入 %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>未归入任何倡议。输入 # 选择倡议。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1。点击或输入 #0 归入“综合”。</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>此处已删除</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>另一处已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>本数据库</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>删除于 {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>在 Excel 中更改</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>更改于 {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>当前显示的版本</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一版本</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>在列</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>此前的版本</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}：{words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>保留 {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>保留本数据库</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>采用 {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>采用工作簿</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>保留当前显示的</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>采用另一个</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>只能有一个计入。</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>其中一个已删除。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>保持删除；另一版本略去。</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>留在列表中。</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>略去另一版本。</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>较新的版本，更改于 {time}。</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>略去较新的版本。</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>无：已删除。</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>回到副本之前，会先复制现有内容。</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即复制</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>回到此副本</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>副本，最新的在前</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>尚无副本</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>只要有更改，每十分钟留一份副本。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>已损坏，无法读取</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>没有记录任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n 条其他记录</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>回到副本之前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>合并之前</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>应用升级之前</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>此后新增或更改：{what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>仅此副本中有：{what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>与数据库现状相同</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>{when} 的副本中有：{what}。</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>损坏的文件中仍可读取的较新内容：{what}。这些内容会保留。</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>损坏的文件中没有可读取的较新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 项更改无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>其中没有，但文字仍在 {file} 中：{notes}。</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>%1 的清点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 至 %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>已填 %1 人的语言，出席 %2 人。</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>已填 %1 人的社群，出席 %2 人。</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分钟</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>加一分钟（Ctrl+Shift+M）</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一环节</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>下一个议程环节（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>回到上一环节</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>回到上一环节（Ctrl+Shift+PgUp）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n 条归入其所属集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n 个社群</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>未要求投票</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>复制提醒</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>已收到 {received} 个房间，共 {expected} 个</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>将收到 {expected} 个房间中的 {received} 个</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}：已收到</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}：新文件，尚未合并</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}：修订版工作簿，尚未合并</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}：在 Excel 中编辑过，尚未合并</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}：需要处理</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}：文件被拒绝</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}：缺失。按 Enter 填写原因。</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}：没有笔记，原因：{why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}：已收到，之后有修订</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}：在此输入，没有收到文件</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room}（第 {number} 天）</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room}（文件被拒绝）</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>缺失：{rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>没有笔记：{rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>所有房间均已到齐。</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms}，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>{event} 以下房间的文件已收到，但无法读取：{rooms}。请在应用中按 Ctrl+E，并把文件重新发给我们。谢谢！</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>我们还在等待 {event} 以下房间的工作簿：{rooms}。请在应用中按 Ctrl+E，并把文件发给我们。谢谢！</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>讨论和投票的内容</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与情况</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>缺失的房间</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>没有缺失的房间</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>尚无任何笔记</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>房间讨论、投票或合并工作簿后，这里会显示覆盖情况。</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>尚未收到任何内容</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>无人讨论</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>无人投票</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>有讨论，无投票</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>所有倡议都已讨论</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>可投票的全部得到了票</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>凡讨论过且可投票的都得到了票</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n 条笔记未归入倡议</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ 表示另计入倡议所属集群的笔记</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>用此副本打开</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>选择其他数据库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>副本，最新的在前</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>没有可读取的副本</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>损坏的文件中仍可读取的内容将成为新的数据库。</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>以空的数据库开始</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} 已不在原处</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} 原有内容，现在是空的</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} 已损坏</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>没有向其中写入任何内容。请选择其他数据库，或重新开始。</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>它的副本还在。如果只是被移动过，请关闭此窗口并将其放回原处。否则请选用一个副本继续；下面列出了各副本的内容。</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>尚未向其中写入任何内容。请选用一个副本继续：损坏的文件中仍可读取的内容会补充进来，凡能读取的都不会丢失。</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>合计：{what}。</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>损坏的文件保留在旁边，名为 {name}。</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>正在读取残存内容…</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>已决定 {decided}/{all}</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>各次计票都会保留。作出选择之前，以票数最多的为准。</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>其余 %n 项也这样选</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>返回“合并”</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>两个版本都会保留。作出选择之前，显示较新的版本；已删除的版本只在没有其他版本时显示。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>不同电脑的票绝不相加。其他计票仍留在数据库中，撤销后可重新选择。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>决定并继续</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>全部已决定</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>按 Ctrl+Z 收回上一次选择。</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>保存诊断文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>已写入 {file}。其中没有任何人的文字；发送前请先查看。</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>修正其中 %n 处问题后才能合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>保存于 {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>没有笔记，没有选票</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>此文件没有新内容。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason}（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>%n 台电脑分别计票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n 条记录两边都有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>{records}两边都有更改</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>在 Excel 中录入 {records}</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>在 Excel 中更改 {records}</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>在 Excel 中录入或更改 {records}</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>新增 {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>更改 {records}</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>删除 {records}</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>演讲正在进行，但议程尚未进行到“{item}”。</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>“{item}”应在 {time} 开始。</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>开始于</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前开始</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>未打开任何内容：{file} 中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>请修正这些错误，然后重新打开。</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} 是另一场活动：{title}。它将使用单独的数据库。</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>在单独的数据库中打开</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} 与此处的活动一致。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已略去：</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} 不能取代此处的活动。</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>已记录的内容随之转移，新旧编号都会保留。</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} 将更改本活动的 %n 处内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>采用这些更改</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} 已不在清单中：{title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} 现为 {new}：{title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} 现为 {new}：{title}，改称 {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>已采用清单版本 {name}。已记录的内容随之转移。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>已保存：{file}，位于文件夹 {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>已保存：{file}，位于 {folder}。在那里编辑过的文件现名为 {aside}。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>不投票</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}，%n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>开始（UTC）</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}，另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>设置一次，然后把活动文件发给每个房间</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>保存活动文件（.xlsx）</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n 分钟，{time} 结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n 场，分属 {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>没有预排演讲</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新环节</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>添加议程环节</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>编辑倡议</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>预排演讲</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>编辑预排演讲</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n 项，分属 {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others}和{last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>交流</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>休息</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n 个语言未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n 个口译语言未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n 个未设主持人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n 个未设记录员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n 个重名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n 个分组环节未设轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>有轮次未列入议程</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>午夜后才结束</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n 个轮次未设问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n 个轮次未说明一票的含义</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>缺少{language}标题</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>%n 种语言缺少标题</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>建议缺少{language}译文</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>%n 种语言缺少建议的译文</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>文字缺少{language}译文</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>%n 种语言缺少文字的译文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n 个集群没有倡议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n 场没有标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n 场没有讲者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n 个时段过短</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>议程中没有演讲环节</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>选择存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>已导出：{file}，位于文件夹 {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>已导出：{file}，位于 {folder}。原来在那里的文件现名为 {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n 张未完成的选票不在其中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1，追加的列</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 所用的列</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>为 %1 再选一列</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>此表格中没有</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>也用作 %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 条回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n 条无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>选择工作簿或数据库</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>工作簿和数据库</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>选择工作簿所在的文件夹</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>选择会前优先事项的表格</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>选择参会报名的表格</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>选择问卷的表格</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>活动文件</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>选择活动文件</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>选择存放活动文件的文件夹</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>复制此文件的说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event} 已就绪</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>请选择房间和角色。</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>之后可以更改：点按顶部的房间即可。一台电脑可兼任两个角色。</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>所有内容都留在这台电脑上。无需账号，无需联网。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>与大家交谈，掌握时间。</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>醒目的计时器和问题</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>用数字键计票</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>看到谁还没有发言</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>记下大家的发言。</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>无需鼠标即可记笔记</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>输入 #24 标注倡议</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>支持阿拉伯文、中文等各种文字</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>汇总所有房间。</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>拖入 %n 个工作簿</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>看到还缺哪些房间</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>排名附投票率和并列情况</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>练习五分钟</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>文件夹：{folder}。选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>此电脑无法显示{language}。请安装字体 {font}。</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>先前表格（{file}）中的 %n 人已另行保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复这些人</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>彻底清除这些人</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>缺席者的意见</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>自由交流</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>缺席者发来的表格；可拖到这里</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>每一轮都分到新面孔的小组</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>读入缺席者的意见</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>为自由交流分组</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>现有内容为“%1”。按 Enter 保留刚输入的，按 Esc 采用现有内容。</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>%n 个步骤的协调层级</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>用一句话写目标</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>18 个月内应达成什么？</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>这里还写有：“%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>要在浏览器中打开 {address} 吗？</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>指南的对象</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>人数清点</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>清点过 %n 次，最近一次在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>{room} 没有笔记：{why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>继续等待 {room}</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>读入会前优先事项：{count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>删除会前优先事项</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>将会前优先事项对应到倡议</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>开始倒计时</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>暂停倒计时</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>补记倒计时的开始</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>加一分钟</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>其余顺延 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>下一个议程环节</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>回到上一个议程环节</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>议程：{item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>对冲突作出决定</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>对 {count} 项冲突作出决定</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>房间 {room} 改名为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>房间 {room}：语言改为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>房间 {room}：日期改为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>房间 {room}：口译为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>房间 {room}：主题改为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>房间 {room}：主持人改为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>房间 {room}：记录员改为 {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>房间 {room}：不设口译</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>房间 {room}：不设主题</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>房间 {room}：不设主持人</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>房间 {room}：不设记录员</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>添加日期 {name}</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>删除日期 {name}</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>更改日期 {name}</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>将“{name}”加入议程</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>将“{name}”移出议程</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>更改议程中的“{name}”</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>添加轮次“{name}”</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>删除轮次“{name}”</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>更改轮次“{name}”</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>添加预排演讲“{name}”</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>删除预排演讲“{name}”</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>更改预排演讲“{name}”</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>添加建议 {name}</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>删除建议 {name}</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>更改建议 {name}</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>添加倡议 {name}</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>删除倡议 {name}</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>更改倡议 {name}</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>添加集群 {name}</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>删除集群 {name}</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>更改集群 {name}</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>更改“{name}”的投票</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>活动改名为 {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>清单版本改为 {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>更改活动备注</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>调整译文顺序</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>“{name}”的{language}译文：{value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>删除“{name}”的{language}译文</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>{language}译文：更改 {count} 处</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} 现为 {new}：{title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>删除房间 {room}</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>添加房间 {room}</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>调整房间顺序</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>调整轮次顺序</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>调整建议顺序</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>调整倡议顺序</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>调整集群顺序</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>调整预排演讲顺序</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>调整议程顺序</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>调整日期顺序</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>合并 {file}</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>合并 {count} 个文件</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>恢复笔记的较早版本</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>添加 {count} 条笔记</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>更改笔记</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>更改支持标记</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>更改目标</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>更改步骤</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>标为关键行动</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>取消关键行动</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>运行演练</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>出席 {people} 人</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>更正人数清点：{people} 人</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>删除人数清点</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>将相似笔记合为一组</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>拆开相似笔记</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>暂停演讲</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>开始演讲</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>下一场演讲</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>跳过演讲</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>跳过的演讲重新等待</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>回到上一场演讲</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>演讲加 {seconds} 秒</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>补记演讲的开始</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>演讲重新计时</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>添加演讲</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>添加 {count} 场演讲</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>更改演讲</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>删除演讲</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>移动演讲</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>缩短演讲</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>将演讲移到其他时段</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>采用电脑 {device} 的计票</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>添加选票</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>来自聊天的选票：{count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>更正选票</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>删除选票 {number}</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>更改 {initiative} 的计数</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>将选票转换为计数</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>选择计票方式</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>重新开放投票</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>采用清单版本 {name}；编号有变的倡议：{count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>“{name}”已在其房间更改或讲过，在那里保持不变</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>编辑活动</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what}，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>在电脑 {name} 上</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>随合并而来</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>在电子表格中更改</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>与当前显示的版本并存，尚未决定</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>在本电脑上</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>在另一台电脑上（%1）</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>最新的在前。按 Enter 转到该记录。</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>历史的对象</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>本房间</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>历史，最新的在前</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>每条笔记、每张选票和每个步骤的更改都会列在这里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>此行未更改任何单条记录。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>笔记的历史</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式标题</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>暂定标题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>后来的编号</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>输入标题</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>新倡议</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>暂定标题</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>给其他集群加票</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>集群的字母或名称</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>找到的集群</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>给其他倡议加票</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>倡议的编号或标题</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>找到的倡议</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>重点清单</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>筛选 %n 项倡议</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>输入编号或标题中的词。</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>未找到倡议</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>暂定译文，原文：%1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>暂定标题：来源中未找到。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n 项倡议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>暂定译文</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>暂定标题，未核实</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n 项缺少{language}标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n 项缺少{language}译文</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>清单的部分</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>清单版本</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>与英语并列的语言</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>新倡议</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>新建议</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>新集群</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/p</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/i</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/c</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/q</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/k</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n 项计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n 票（按计数）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n 个计划步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n 场演讲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n 次人数清点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n 项计票选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n 条无笔记原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several}、{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>继续投票</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>返回应用</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>这里已收到 %n 张选票。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>尚未投出的选票不计入。</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>致主持人：结束这台电脑上的投票吗？</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>各自开展 %1</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>共同开展 %1</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>基金会支持 %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>已在 {where} 撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>已在 {where} 重做：{what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>轮次：{title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>请先退出练习：这会打开另一个数据库。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>提出数</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>所有社群</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>会前提出该项的社群：{count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>不属于任何地区的社群：{count}。</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>社群少于 {least} 个的地区与邻近地区合并显示。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>提出该项的社群：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>没有已知社群</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>提出该项的社群</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>房间得票占比</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>各地区提出该项的社群</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>会前无人提出该项。</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>会前：第 %1 名。</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>各房间未对该项投票。</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>房间投票：未得票。</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>房间投票：第 %1 名。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>不属于任何地区：{names}。其中 {count} 个提出该项。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>会前优先事项地图</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>尚无会前优先事项</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>由一份表格说明各社群会前最重视什么。</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>读入表格</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>使用 2020 年 11 月的报告</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>上一项倡议</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>下一项倡议</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>会前优先事项的更多操作</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>以表格显示相同内容</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>各地区提出最多的倡议</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n 个社群</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>提醒已复制。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>撤销此次合并</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>须先合并 {file}。两个版本都会保留，之后再作选择。</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>合并并处理</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>项冲突待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>已发生的更改</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将发生的更改</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>读完所有文件后显示。目前未写入任何内容。</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>这些文件都无法合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n 个被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>其余文件中没有新内容。</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>这些文件没有新内容。</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>决定 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>合并 %n 个工作簿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>合并 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>票（按计数）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>个计划步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>场演讲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>次人数清点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>张选票已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>项计数已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>条笔记已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>个目标已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>个计划步骤已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>场演讲已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>次人数清点已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>张选票已撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>项计数已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>条笔记已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>个目标已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>个计划步骤已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>场演讲已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>次人数清点已删除</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>此次合并后的前几名</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>目前的前几名</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>此次合并后的前几名：{round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>目前的前几名：{round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ 跌出</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>跌出前几名</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ 进入</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>进入前几名</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>上升 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>下降 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{rooms}：{what}。作出选择之前，两个版本都会保留。</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>{rooms}：有多台电脑分别计票。只采用其中一台的计票，绝不相加；请选择采用哪一台。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>撤销此次合并</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>再次合并同一文件不会有任何改变。</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>接下来将读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n 个被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n 项待决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>已合并 %n 个工作簿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>已合并 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n 个文件在预览后有改动，已重新读取：{files}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>已停止。未合并任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>已停止。%n 个工作簿已完整合并。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n 个文件等待中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>合并已撤销：退回了 %n 个工作簿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n 条记录予以保留，因为此后在这里更改过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>查找房间</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>将工作簿拖到这里</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>房间工作簿或合并后的工作簿（.xlsx）、其他数据库（.sqlite），或存放工作簿的文件夹。文件只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>将文件拖到这里，或按 Ctrl+O。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>文件的状态</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>没有该名称或房间的文件</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>选择“全部”可查看其他文件。</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>已略去。%1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>小标题。%1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>粘贴文本中的笔记</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>保留为一段文本</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>更改此行</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>并入上一行</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>笔记需要文字。在列表中按 Space 可略去该条。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>粘贴文本中的 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>添加 %n 条笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>不可发布</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工翻译</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>还有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>译文 %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>经口译</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>笔记正文</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>任何倡议</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>任何社群</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>未指明社群</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>无语言</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>重点笔记</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>经口译</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点笔记</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>On</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻译方式</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>关闭议程（F6）</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>打开议程（F6）</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>笔记需要文字。按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>筛选笔记（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>搜索所有房间</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>显示的笔记</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>仅“综合”</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 条，共 %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1 条，最近 %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>在查找框中按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>按 Esc 逐个取消筛选。</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>其他倡议的笔记在“全部笔记”中。</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>没有符合的笔记</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>在下方输入，然后按 Enter。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚无笔记</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>经口译</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>倡议 %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n 个支持标记</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>重点笔记</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>所有房间的笔记</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>无法读取这些笔记</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>正在查找相似笔记…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>尚无任何笔记</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>这一天没有任何笔记</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>房间写下笔记或合并工作簿后，这里会显示笔记。</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>这里尚无任何笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n 组相似笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{count} 项中有 {number} 项有笔记</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>接受该组</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>拆开该组</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>转到其房间</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>返回倡议</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>未找到。请试试编号、标题中的词或房间。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># 倡议   @ 社群   / 房间</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>暂停倒计时</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>开始倒计时</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>页面：{name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>本房间的笔记</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>此电脑上有内容的其他房间</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · 第 {number} 天 · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>未写完的文字</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>转到：{item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>其他房间的笔记</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>在所有房间搜索“{words}”</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>打开已保存的聊天</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>已保存的聊天</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>就绪 %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>已替换 %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>无法识别 %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>已跳过 %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>添加 %n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>取代先前从聊天读入的 %n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>未找到姓名：每行算作一人。</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>以每人最后一行可识别的内容为准。同名的人无法区分。姓名不会保留。</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>两份聊天中都出现的人会被计两次。</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 张选票，但只有 %3 人出席。</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 张选票 + %2 人未投票 = %3 人出席</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>连同已有的共 %1 张选票。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n 行在修正之前不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>将聊天粘贴到这里，或拖入会议软件保存的文件。</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>聊天文本</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>找到的选票</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>从聊天粘贴选票</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>已分配 %n 个席位；名单在 {folder} 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>没有电子邮件地址，因此不在会议软件的名单上：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>第 {day} 天：%n 人只听得懂{languages}，但没有房间提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>已清除含有这些人的 %n 份名单。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file}：写入后被改动过，已留在原处。</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file}：已不在写入时的位置。如果被移到别处，请在那里销毁。</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file}：无法清除。请自行销毁。</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>社群名称</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>编号（每行须写明建议或倡议，或者含有笔记）</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>{first} 至 {last} 的建议</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>写有此活动倡议的选票</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>写有此活动集群的选票</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>每项倡议只写一次的选票</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>每个集群只写一次的选票</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>最多选 {number} 项的选票</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>最多放 {number} 个点的选票</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>最多排 {number} 项的选票</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>最多评 {number} 项的选票</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>选票（本轮为举手表决，请在工作表 Votes 中计数）</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>评分 0 至 {highest} 的选票，例如 {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>选票（本轮不设选票）</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>{first} 至 {last} 的编号</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>{first} 至 {last} 的字母</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>语言代码，例如 en 或 zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>1 至 1440 的分钟数</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>日期，例如 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>UTC 时刻，例如 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>{first} 至 {last} 的时长</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>链接，例如 https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>单一编号：两项倡议不能合为一项，否则同时选了两者的人会被计两次。请在此保留其中一项，另一项单独列为倡议</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>房间 {room}，第 {day} 天</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>轮次 {key} 的投票</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>倡议 {number}“{title}”</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>没有集群</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>可供投票的集群</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>标题或讲者</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>房间 {room} 的日期：{days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>较早的清单</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>{list} 以外的清单</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number}（{list}）</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>该清单上不与他项重复的编号</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}，房间</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}，日期</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}，时段</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}，倡议</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}，预定时长</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}，标题</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>较早的清单（此为“List version”所写的清单）</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库为只读，无法写入</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>正式活动</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}，第 {day} 天，倡议 {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}，第 {day} 天</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>没有活动</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>可识别的语言</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 或更大的整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>此活动的房间</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>房间工作簿</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>数量，例如 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>分别计算的票数</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>没有工作簿的房间</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>演讲的时间</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>会前优先事项</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>相似笔记</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>第 {line} 行“{column}”列</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>{first} 至 {last} 的编号，以及 {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>{first} 至 {last} 的编号，其中 {numbers} 分为 {parts}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>以下之一：{words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>倡议（{span}）</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>此清单中的倡议（{span}）</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>倡议 {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>集群 {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>日期 {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>轮次 {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>房间 {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>演讲 {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程环节</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>议程环节 {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>不大于 {number} 的整数</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} 行</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>超过 {number} 行</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} 条文字</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}，{column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>最多 {number} 个字符</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>某项需求或“无”</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>活动的日期</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>活动的房间</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>表“{name}”</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>它的活动</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>此场次的 id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>独有的 id</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>其记录所在的表</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>完整的记录</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>与其 id、版本和场次对应的记录</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>此数据库的场次</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>此活动的日期</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>此活动的轮次</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>带数字的名称</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>此清单中的一项（{span}）</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>此数据库的场次</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>工作簿可容纳的文字</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>票箱中的内容</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>公元 10000 年以前的时间</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>笔记类型</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>选票（{span}）</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} MB、{lines} 行</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>可选 {number} 项</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} 或更多</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>集群之一</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>工作簿的 id</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>场次的 id</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>About 中没有“{fact}”</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>About 中 {fact} 写的是“{found}”</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>{number} 个工作表</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} MB 文本</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}，第 {row} 行</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} 个元素</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>{number} 个公式</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>标签过长</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>元素嵌套超过 {number} 层</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} 个字符</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} 列</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}，{part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>较旧或受保护的文件</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>文件开头不符</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>不是 zip 文件</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} 个部分</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>解压后 {number} MB</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>其中一部分解压后达原大小的 {number} 倍</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} 倍</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>含有其他内容的 zip 文件</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>二进制格式 .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>LibreOffice 文件 .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>每个名称各一次并附数字，例如“en 5; fr 3”</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>时间，例如 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>分和秒，例如 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes 或留空</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>其中没有工作表 About</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>此活动的集群（{span}）</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>此活动的选票</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>清单“{list}”中“{now}”也有的倡议</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>此工作簿的房间（{room}）</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>在此导出的内容</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>选票。如需撤回，请在 Withdrawn 中填写 yes</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>此活动的日期（{keys}）</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>此活动的轮次（{keys}）</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>此活动的房间（{keys}）</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · 第 {number} 天 · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>第 {number} 天</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>问卷</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>倡议 %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>各自开展</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同开展</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>由基金会支持</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>协调层级</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头者</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>感兴趣的社群</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>须由谁参与、如何参与</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>成功标志</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>所需支持</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>添加牵头者</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>添加社群</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>无步骤</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>无关键行动</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>无牵头者</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>时间未定</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>其他倡议</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>本房间有 %n 项关键行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>通常为 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>设定层级</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>标为关键行动</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1/%2 已齐全</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>计划中的倡议</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在计划中查找</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>选择其他清单</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>“齐全”是指：有目标、步骤和关键行动，且每个步骤都有牵头者和时间。</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>尚无步骤</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>在下方输入第一个步骤，然后按 Enter。</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>此清单为空</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>请选择其他清单，或按 Ctrl J 加入一项倡议。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>尚无投票</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>请在下方选择其他清单。</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>上一项倡议</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>下一项倡议</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>所有房间的计划</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>每项计划都已齐全。</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>目标和步骤</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>仅有缺项的</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>转到其房间</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>返回倡议</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>尚无任何计划</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>房间写下目标和步骤或合并工作簿后，这里会显示计划。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺项</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>%n 个房间作了计划：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>没有房间作过计划</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n 项尚未</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>项倡议已有计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>项关键行动</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>无牵头者</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>时间未定</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>所需支持：{needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>感兴趣：{names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>尚无步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n 个步骤无牵头者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n 个步骤时间未定</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>缺项：{parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>关键行动</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>牵头者：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n 个相似步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>没错</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>正是这样</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>太棒了</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>记笔记</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>写下某人的发言，然后按 Enter。</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>记下某人的发言：进入输入框，输入文字，按 Enter。按 Esc 离开输入框。</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>为倡议记笔记</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>为倡议 24 记一条笔记：输入 #24、空格和文字，然后按 Enter。</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>记顾虑</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>记下一项顾虑：以感叹号开头，例如：!谁来出钱？</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>更改笔记</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>更改上一条笔记：在空输入框中按上箭头，改写文字，再按 Enter。</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>撤销刚才的更改。任何操作都可以撤销，次数不限。</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>启动讨论的倒计时，在任何页面都可以。</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>计选票</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>计入第六个人的选票：转到“投票”，输入 2 24 31，然后按 Enter。</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>大家都投完了：请结束投票。之后还可以重新开放。</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>写步骤</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>转到“计划”：为胜出的倡议输入第一个步骤，然后按 Enter。</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>写目标</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>接着用一句话写出目标：按两次 F6 进入输入框，输入后按 Enter。</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>闪电演讲</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>转到“演讲”，按 Space 开始正在等待的那一场。</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>打开大屏，也就是共享给房间的窗口。再按同一个键即可关闭。</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>导出房间的工作簿：这就是要发给协调员的文件。</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>有三个房间发来了工作簿。打开全部三个，然后合并。</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>作决定</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>房间 2 的一条笔记在两处被更改。打开“决定”，按 K 或 T 选择其一，再按 Enter。</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>看看结果：在倡议上按 Enter，可看到各票来自哪些房间。</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>在活动页面为某个房间填写记录员：转到该单元格，输入，按 Enter。</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>将全部内容发布到此次练习的文件夹中。不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>已练习 {done}/{all} 步，用时 {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>第 {done} 步，共 {all} 步，已用 {time}。按 F6 来到此行。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>退出练习</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>正式开始</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>练习到此结束。</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>已跳过：{steps}。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>没有练习任何步骤。</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>已练习：{steps}。</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>输入标题</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>第一个时段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>新演讲</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>每场演讲一开始就在其房间的队列中等待</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>尚无。按 Ctrl N 添加预排演讲。</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>新演讲</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>预排演讲</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>添加演讲</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>出席人数</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>清点人数</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>%1 的清点：按 Enter 更正，按 Esc 保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 至 %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n 行只写了文字，未写编号</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>逐行处理</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>未读入任何内容：{file} 中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>没有新内容：%n 行此前已读入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>已读入 %n 行，附有说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>读入其他表格</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>逐行处理文字内容</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>删除全部优先事项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>请修正这些错误，然后重新读入。</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>未获同意的引语：{count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>电子邮件地址：{count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>电话号码：{count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>被提及或链接的用户：{count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>姓名：{count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>闪电演讲讲者：{count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>不足 3 人的场次的单张选票：{count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>清点人数不足 3 人的场次中参与者的语言和社群：{count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>已删除的记录：{count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>房间主持人：{count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>房间记录员：{count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>隐私检查</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>返回隐私检查</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>数据库在后台读取，窗口可照常使用。</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>每次写入都会重新检查。检查的是数据库，而不是屏幕。</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>须经发言者同意才能发布。同意会记在该笔记上。</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>在文件中，每个单元格前都加了一个撇号。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>清点或投票的有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>第 {day} 天</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>已略去支持需求</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>有关语言、流量和托儿的回答只留在这里</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>标记代码已失效</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n 条笔记含有维基文本或 HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>按输入的原样显示，不起任何作用</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>已略去聊天文本</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>只使用其中的选票</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>已略去删除的记录</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>用户页</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>演讲的讲者</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>小型场次</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>转义的单元格</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>暂时遮盖</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>暂时略去</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n 处将被遮盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n 项将被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n 项将会发布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>找到 0 项</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>已略去姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>遮盖 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>发布 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>决定之前以 […] 遮盖</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>决定之前略去</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>讲者尚未答复</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>另有 %n 条未纳入：回答为“否”</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n 条引语须征得同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n 个不足 3 人的场次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n 位演讲讲者待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n 个电子邮件地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n 个电话号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n 位被提及或链接的用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>笔记中的 %n 个姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n 位演讲讲者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n 条未获同意的引语</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>审阅引语</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>审阅地址</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>审阅号码</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>审阅用户</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>审阅姓名</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>审阅讲者</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>审阅场次</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>没有电子邮件地址</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>被提及或链接的用户</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>演讲讲者</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>不足 3 人的场次</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>以下各项均未发现</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>没有以 = + - 或 @ 开头的单元格</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>没有需要转义的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>已转义 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>它们以 = + - 或 @ 开头，会在 Excel 中运行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>正在读取 {done}/{total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>正在合并 {done}/{total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>正在撤销合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>合并后的工作簿</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>表格数据</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>已收回 %n 项决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>选择发布到哪个文件夹</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>原有内容曾被改动，已保留在 {folder}。</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>原有内容包含其他输出，已保留在 {folder}。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>演练：每项输出都会注明，其中内容均非任何人的真实发言。</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>那里尚未写入任何内容</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>写入之后，这里会显示与上次的不同之处。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>文件夹中的文件内容相同。</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>已复制：{file}，{lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>合并于 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>页面由数据库生成。</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>新增 {came}，删除 {went}</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>维基文本</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>复制维基文本</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>隐私检查</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>上次写入以来的变化</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的部分</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>正在写入 {done}/{total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>请至少选择一项输出。</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>不会发送任何内容。文件写入上面的文件夹。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>数据许可协议</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}，笔记保留原文语言</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>报告用语目前只有英语。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>一个 Excel 工作簿</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n 个 CSV 文件，UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV，UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG 和 SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n 张图片，PNG 和 SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>供 Commons 使用的表格，JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} 等，另有 %n 个，JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} 等，另有 %n 部分，维基文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}，维基文本</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}，按日期和倡议排列</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>已选 {some}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>写入 %n 项输出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>其余顺延 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>后面的环节全部推迟 %n 分钟开始</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>数字背后的房间和选票</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>排名旁显示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>这些房间没有投票</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>尚无投票</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>请在上方选择其他房间。</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>计票或合并工作簿后，这里会显示结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>另有 %n 项未得票</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>与社群会前优先事项相比的名次变化</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>一票的含义：%1。</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>本轮没有投票。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n 项只在部分房间可选，没有名次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n 个房间未清点人数，不计在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>{rooms}：有多台电脑分别计票。在有人作出选择之前，此排名只采用其中一台的计票；绝不相加。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>人</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>未全部清点</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n 个房间举手表决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>个社群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>种语言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} 不在列表中。请用：{expected}。</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} 分为几个部分。请用：{expected}。</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} 出现了两次。请只写一次。</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>选了 {found} 项。最多选 {expected} 项。</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>放了 {found} 个点。最多放 {expected} 个点。</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>排了 {found} 项。最多排 {expected} 项。</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>给 {found} 项评了分。最多评 {expected} 项。</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>这里不能选 {found}。请用：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>“{found}”给同一项投了多票。这里每项只能写一次。</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} 不是有效的点数。请写成：{expected}。</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} 没有评分。请写成：{expected}。</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} 不是有效的评分。请用 0 至 {expected}。</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>本次投票为举手表决。请数举手人数，并写成：{expected}。</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>本次投票按选票计票。请更正或删除选票。</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>“{found}”不是数字。请用：{expected}。</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>尚未选择。请输入：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>“{found}”用于设定计数。请先切换到“计数”。</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>“{found}”没有写明数量。请写成：{expected}。</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>投票已结束。重新开放后才能更改。</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>本次投票按选票计票。请先转换为计数。</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>本次投票按计数计票。如需回到选票，请撤销。</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>本轮没有投票。</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} 小于零。请用 0 或更大的数。</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>它已不存在，已有人将其删除。</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} 不是命令，按文字保留。请用：{expected}。</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>没有编号。</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>这是句子：其中的数字不计入。</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>没有署名。</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>只有文字。</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>只是表情回应。</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>已被第 {expected} 行取代。</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>只发给了一个人。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>第 {place} 行：没有标题。请输入标题。</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>第 {place} 行：看不出这是演讲。选用之前先略去。</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>第 {place} 行：与第 {found} 行相同，已略去；更改后才能添加。</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>第 {place} 行：{found} 不在列表中。请用：{expected}。</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>第 {place} 行：{found} 分为几个部分。请用其中之一：{expected}。</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>第 {place} 行：“{found}”不是 10 秒至 60 分钟的时长。请写成：{expected}。</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>第 {place} 行：无法识别语言“{found}”。请用语言代码，例如 {expected}。</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>第 {place} 行：“{found}”不是网址。请以 {expected} 开头。</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>第 {place} 行：有 {found} 个单元格，表头只有 {expected} 个。文字中若含有单元格分隔符，请加上引号。</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>第 {place} 行：引号没有闭合。请补上引号，或直接输入演讲。</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>第 {place} 行：列表之外的文字。如果是演讲，请输入标题。</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>第 {place} 行：已划掉。如果演讲照常进行，请更改此行。</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>第 {place} 行：维基标记过多，无法读取。请输入讲者和标题。</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>第 {place} 行：{found} 个字符太长。请缩短到 {expected} 个以内。</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>从第 {place} 行起未读取：一次最多 {expected} 条报名。请先读入这些，再读入其余的。</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>从第 {place} 行起未读取：一次最多 {expected} 文本。请先读入这些，再读入其余的。</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>“{found}”不是月份或季度。请按 {place} 或 {expected} 的形式输入。</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} 不在计划期内。请用 {place} 至 {expected} 之间的月份或季度。</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>计划期内有两个{found}。请加上年份：{place} 或 {expected}。</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>演讲需要标题或讲者。</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} 不是有效的演讲时长。请用 {expected}，例如 5:00。</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>步骤需要文字。在列表中按 Delete 可将其删除。</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found}：此后被更改过，保持不变。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place}：由较新的版本写入（格式 {found}，本版本可读取 {expected}）。请更新应用后再打开。</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place}：是较旧的格式 {found}。请以可写方式打开一次：届时会先复制，再升级到格式 {expected}。</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place}：不是 Breakout Facilitator 的数据库。请选择其他文件。</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>未导出。{place} 是一个数据库。请为文件另选一个名称。</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>{place} 没有可以恢复的副本。</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place}：不存在。请检查名称。</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place}：已在另一个窗口中打开。请关闭那个窗口，或以只读方式打开。</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place}：已在另一个窗口中打开。请关闭那个窗口，然后重试。</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place}：正被其他程序占用。请重试。</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place}：以只读方式打开，在此无法更改。</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place}：已损坏（{found}）。重新打开时，应用会提供其最新副本；如果没有副本，请将各房间的工作簿合并到新的数据库。</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>未保存。{place} 已不在 {found} 中：它被移动或删除了。请将其放回，或重试：已删除的会重新写入。</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>未保存。{place} 已不在 {found} 中：它被移动了，或其位置上是另一个文件。请将其放回原处后重试。</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>电脑停止运行时，{place} 的日志损坏：其中有 {found} 项更改无法读取。损坏的日志保存为 {expected}。</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>磁盘将满：不再在 {place} 中生成副本。输入的内容均已保存；请腾出空间。</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>无法在 {place} 中生成副本（{found}）。输入的内容仍会保存；请检查该文件夹。</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>{place} 的副本未完成。</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} 不是 {place} 的副本。请用“copies”列出的副本。</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>副本 {place} 已损坏。请选择其他副本。</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place}：无法读取，也没有副本。请将各房间的工作簿合并到新的数据库。</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} 所在的文件夹由 {found} 同步。打开期间同步可能会损坏它。请存放到别处，并分享导出的工作簿。</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} 在网络驱动器（{found}）上。这样较慢，还可能损坏它。请存放到此电脑自己的磁盘上，并分享导出的工作簿。</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place}：其中的活动是“{found}”，而不是“{expected}”。</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place}：这就是当前打开的数据库。请选择另一台电脑的数据库。</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place}：与应用生成的数据库不同（{found}）。请改为索取各房间的工作簿。</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} 没有合并前的副本，无法回退。</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} 不是 {expected} 在合并前留下的副本。</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>未保存。磁盘已满（{place}）。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>未保存。无法写入 {place}（{found}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>未导出。磁盘已满（{place}）。请腾出空间后重新导出。</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>未导出。无法写入 {place}（{found}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>磁盘已满：纯文本副本 {place} 缺少最近的笔记。笔记已在此保存；请腾出空间。</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>无法写入纯文本副本 {place}（{found}）。笔记仍已在此保存。</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>{place}：无法读取（{found}）。请检查文件后重试。</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}：实际为：{found}；应为：{expected}。</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place}：不能删除，有 {found} 条记录引用它。请保留它，或先删除这些记录。</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>已有 {found} 张选票或计数，以下内容保持不变：{place}。可选数量仍可更改。</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place}：不能删除，有 {found} 条记录引用它，而新清单中没有与之对应的一项。请将它列入新清单，编号不限。如果它在新清单中标题不同，请在工作表 Initiatives 的“Number ({expected})”列中，于该项旁写上原有编号。</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}：清单“{expected}”上没有 {found}。请更正编号。</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}：按后来的编号，它原为 {found}；按标题，那一项在此是 {expected}。请在工作表 Initiatives 中，在写明先前清单的“Number (…)”列中，于正确的一项旁写上 {found}。</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}：{found} 将合为一项。同时选了两者的人会被计两次。请在此保留其中一项，另一项单独列为倡议。</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}：它先前的编号是 {expected}，不是 {found}。请更正。</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place}：编号保持不变，有 {found} 条记录引用它。如需重新编号，请在活动文件中改用另一个 List version，并加上“Number ({expected})”列，然后打开该文件。</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>“{found}”是较早的清单，其中倡议的编号不同。请为此清单另起名称。</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>{place}：保留现有内容，有 {found} 条记录是带着清单“{expected}”的编号传来的。请先撤销最新的清单（在活动页面按 Ctrl+Z）。</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>此处不能为空。请输入内容。</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>这是最后一个。至少要保留一个。</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} 个字符超出了此处的容量。最多 {expected} 个。</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>以“{expected}”开头的文字会被当作示例略去。请换一种开头。</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>“{found}”不是从早到晚排列的日期。请写成：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>“{found}”不是一组时刻。请写成：{expected}。</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{expected} 天却有 {found} 个时刻。请每天输入一个，或所有日子共用一个。</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>有 {found} 个房间只安排在日期 {place}。请先为它们改定日期。</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>无法识别语言“{found}”。请输入语言名称，或代码，例如 {expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>“{found}”不是 1 至 1440 分钟的时长。请写成：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>“{found}”不是此处可用的数字。请用：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>“{found}”不是可选项。请用其中之一：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>“{found}”不是清单的编号。请写成：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>“{found}”不是集群的字母。请用一至三个字母，例如 A。</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} 已存在。请换一个。</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>{place}：有 {found} 场预排演讲。请先移动或删除它们。</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>有 {found} 项倡议属于建议 {place}。请先移动或删除它们。</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>轮次“{place}”只提供以下选项：{found}。请先让它提供其他选项。</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>“{found}”不是链接。请写成 https://example.org 的形式。</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>议程没有环节。窗口至少需要一个环节才能计时。</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}：这不是活动工作簿。活动工作簿应有工作表 Event、Initiatives 和 Rooms。</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>缺少工作表 {place}。请恢复它，或从模板开始。</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>工作表 {place} 没有数据行。请至少填写一行。</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}：此处为空，应填写：{found}。</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}：缺少 {found} 这一行。请在此写上 {found}，并在旁边填写其值。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}：“{found}”不符合要求，应为：{expected}。</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}：出现了两次：{found}。请只保留一个，或为其改名。</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}：没有这一项：{found}。请用其中之一：{expected}。</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}：这是示例。请删除或改写。</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}：公式或错误值（{found}）。请直接输入数值。</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}：文字超过了单元格的容量（{expected} 个字符）。</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>没有轮次“{found}”。请用：{expected}。</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>没有房间“{found}”。请用：{expected}。</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>没有语言为“{found}”的房间。请用：{expected}。</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>没有日期“{found}”。请用：{expected}。</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}：引号没有闭合，或出现在单元格中间。请修正。</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}：有 {found} 个单元格，但只有 {expected} 列。请给含逗号的内容加上引号。</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place}：没有表头行。第一个表头应以 {expected} 开头。</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}：{found} 属于建议 {expected}。已按原样采用。</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place}：其中没有带表头行的表格。请选择其他文件。</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} 只有标题行，下面没有任何人。没有作任何更改。</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}：没有列被用作姓名或电子邮件地址。请指明是哪一列；表头为 {found}。</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>没有列可用作“{found}”。请用其中之一：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>“{found}”指定了不止一列，而它只能有一列。请只指定一次；可以取多列的是：{expected}。</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place}：已存在，但不含参会报名。请将其移走后重试。</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>{place} 旁没有任何参会报名。请先读入参会报名表格。</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place}：其中没有先前表格的人员。尚无表格取代过另一个表格，或这些人的资料已清除。</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>在场的不到两人。请按姓名加入在场者。</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found}：第 {place} 天没有安排，安排在第 {expected} 天。</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found}：安排在第 {expected} 天，而此人没有报名这一天。请指明日期。</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>参会报名者中没有“{found}”。请用全名或地址。</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>名为“{found}”的不止一人。请用电子邮件地址。</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>{found}：没有手动选定房间。</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}：没有列被用作笔记、投票或步骤。请指明是哪一列；表头为 {found}。</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place}：此前已合并过，但用的是其他列或另一轮次，同样的回答会重复出现。请先撤销那次合并。</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place}：此前已合并过，但用的是其他列或另一轮次，同样的回答会重复出现。请先撤销那次合并（merge --undo），或加上 --again 以保留两者。</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}：其编号按清单“{found}”读取。如果其表单用的是先前清单的编号，请先撤销该清单（在活动页面按 Ctrl+Z），读入此文件，然后再采用新清单。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}：“{found}”不符合要求，应为：{expected}。该行其余内容已采用。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}：“{found}”不符合要求，应为：{expected}。未计入。</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}：没有勾选任何项。该行已略过。</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}：没有笔记、投票或步骤。已略去。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}：“{found}”不符合要求，应为：{expected}。视为未作答。</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}：这不是电子邮件地址。已按原样保留。</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}：既无姓名，也无电子邮件地址。已略去。</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}：与{found}是同一人。以最后的回答为准。</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}：姓名和社群与{found}相同，但地址不同。按两个人计。</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>选了 {found} 个房间，但活动只有 {expected} 个。请选择 {expected} 个或更少。</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} 已存在，且不是演练。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} 已存在，并含有其他文件（{found}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} 是文件。请选择用于发布的文件夹。</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>隐私检查中没有“{found}”。请用其中列出的 id，或下列之一：{expected}。</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>未发布。磁盘已满（{place}）。请腾出空间后重新发布。</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>未发布。无法写入 {place}（{found}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} 中没有工作簿（.xlsx）。请选择存放工作簿的文件夹。</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place}：不是 Excel 工作簿（{found}）。请索取 .xlsx 文件。</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} 是压缩文件。请先解压，再合并其中的工作簿。</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place}：受密码保护。请另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place}：含有宏。请另存为不含宏的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place}：不完整或已损坏（{found}）。请重新索取。</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place}：太大（{found}；上限：{expected}）。</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place}：表头下方有{found}，最多可读取{expected}。请删除不属于本活动的行，保存文件，然后重新读入。</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}：{found}。应为：{expected}。</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}：此工作簿属于“{found}”，而不是“{expected}”。</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}：格式 {found} 比 {expected} 新。请更新应用后再合并。</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}：活动不同（{found}），不能合并到“{expected}”。请为其使用另一个数据库。</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} 是演练文件。这次合并会使数据库成为演练数据库，不再接收正式活动的工作簿。请在另一个数据库中演练。</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}：为清单版本“{found}”制作，但它不是“{expected}”之前的任何版本。请先打开清单“{found}”的活动文件（活动页面，Ctrl+O）。</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}：读取时用的是清单“{found}”，而活动现已采用清单“{expected}”。请重新合并。</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>清单“{found}”的编号已按“{expected}”的编号读取。</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>工作表“{place}”不是本应用的，已略去。</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}：列“{found}”不是本应用的，已略去。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}：应用无法识别语言“{found}”。如果是笔误，请用语言代码，例如 en 或 zh-hant。</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}：“{found}”在活动中没有出现，因此没有人会看到其译文。</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}：“{found}”等文本（共 {expected} 条）在活动中没有出现，因此没有人会看到其译文。</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}：“{found}”所在的列没有表头，已略去。</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}：汇总其他行的一行已略去。</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>工作表 {place}：表头在第 {found} 行。其上方的内容已略去。</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}：此工作表缺少表头。请恢复以 {expected} 开头的那一行。</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>工作表 {place}：现有 {found} 行，导出时为 {expected} 行。缺少的行并未从数据库中删除。</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>工作表 Votes 中缺少这一项的行：{found}。按选票计算，其合计为 {expected}。</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}：此文件使应用出错（{found}）。请把它发给我们。</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}：其 Workbook id 属于另一个房间的工作簿：{found}。请重新导出。</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}：工作表 Workbooks 将 {found} 归于另一个房间，而发送它的是：{expected}。请重新导出。</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>缺少工作表 {place}。请索取导出时的原始工作簿。</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}：缺少列“{expected}”。请恢复表头 {expected}。</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}：列“{found}”出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}：公式（{found}）。请改为输入：{expected}。</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}：合计 {found} 与选票结果（{expected}）不符。以选票为准。</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}：合计 {found} 超过了房间内清点人数所能给出的数目（人数：{expected}）。已照此采用。如属笔误，请更正后重新合并该文件。</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>没有名为“{found}”的待决定项。命令“conflicts”会列出全部待决定项。</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>分别计算的票数绝不相加，因为其中可能有同样的人。请说明以谁的为准：{expected}。</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>这里不能选“{found}”。请用：{expected}。</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}：{found} 中也有同一个 Id。请只保留一行。</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}：{found} 中也有相同的 Id 和 Version，但内容不同。请只保留一行，或清空副本的 Id、Version 和 Check：它便成为新的一行。</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}：{found} 中也有同样的一行。只采用一次。</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}：{expected} 中已有同一项（{found}）的合计。请只保留一个。</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}：长文字应占 {expected} 行，现只有 {found} 行。请恢复其余各行。</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}：没有 Id 的行在此须填写：{found}。请用：{expected}。</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}：没有 Id 的行在此没有内容。请填写相应内容（{found}），或清空该行。</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}：此选票导出过，但其 Id 已丢失。请恢复 Id。如为新选票，请将 Version 和 Check 一并清空。</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}：此行导出过，但其 Id 已丢失。已作为新行添加。</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}：在电子表格中录入。此工作簿较早的文件中录入的是“{found}”。两者都已保留；如果这是更正，请删除另一个。</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}：新的回答。此表单较早的表格中有“{found}”，而此表格中没有。两者都已保留；如果这是更正，请删除另一个。</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}：录入的合计为 {found}，但选票结果为 {expected}。以选票为准。</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}：两台笔记本电脑以同一名称录入了选票，因为其中一台是另一台的副本（复制了磁盘或数据库）。目前全部计入，其中 {found} 张可能重复：请在该房间撤回重复的选票。</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}：此行从房间 {found} 的工作簿复制而来。请清空其 Id、Version 和 Check：它便成为本房间的新行。</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}：这是选票，但此场次按合计计票（{found}）。请将其票数加入合计，并清空此行。</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}：错误值 {found}。请改为输入：{expected}。</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}：有多行的单元格被合并。请取消合并，并逐行填写。</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>工作表“{found}”的列与 {expected} 相同，已按其读取。</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}：有多个工作表可能是 {expected}：{found}。请只保留一个。</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>工作表 {place}：列的顺序不同。已照常读取。</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}：缺少列“{expected}”；“{found}”不是本应用的列。是否改过名？请恢复表头 {expected}。</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place}：读取时间超过 {expected} 秒。请索取导出时的原始文件。</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place}：文件损坏，读取中断。请索取导出时的原始文件。</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place}：构成方式不同于任何电子表格程序（{found}）。请索取导出时的原始文件。</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place}：声明了实体（{found}），正常的工作簿不会如此。请索取导出时的原始文件。</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>工作表 {sheet} 单元格 {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>工作表 {sheet} 第 {row} 行</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>第 {line} 行“{column}”列</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}，“{column}”列</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>输入标题</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>笔记 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>选票 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>计数 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>目标 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>计划步骤 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>演讲 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>人数清点 {number} 在两处被更改</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>没有笔记的原因在两处填写</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>笔记 {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>选票 {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>计数 {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>目标 {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>计划步骤 {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>演讲 {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>人数清点 {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>没有笔记，原因</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>另一版本成为单独的笔记。</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>两者都计入：仅限确有两人投票的情况。</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>另一版本成为单独的目标。</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>另一版本成为单独的步骤。</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>另一版本成为单独的演讲。</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>另一版本成为单独的清点。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席人数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n 个支持标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点笔记</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>各自开展</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>社群共同开展</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>由基金会支持</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>协调层级</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>谁参与、如何参与</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功标志</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需支持</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>关键行动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>演讲中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>预定时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>已讲时长</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>暂停时长</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>经口译</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}，经口译</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>不属于任何地区</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>美国和加拿大</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>拉丁美洲和加勒比</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>西欧和北欧</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>中东欧和中亚</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>中东和北非</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>撒哈拉以南非洲</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>南亚</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>东亚、东南亚和太平洋</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>拉丁美洲</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>西欧和北欧</translation>
    </message>
    <message>
        <source>MENA</source>
        <comment>short</comment>
        <translation>中东北非</translation>
    </message>
    <message>
        <source>ESEAP</source>
        <comment>short</comment>
        <translation>ESEAP</translation>
    </message>
</context>
<context>
    <name>RegionTops</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s) with it</source>
        <translation>
            <numerusform>另有 %n 项与其并列</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>未提出任何倡议</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>%2 个中有 %1 个提出</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>其他需求（按本人所写）</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>会讲的语言：%1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>社群：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>参会报名：各列分别是什么？</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>哪一列是姓名或电子邮件地址？请至少选择一列。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>会讲的语言</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>语言口译</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>流量套餐</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>托儿</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>支援需求（合为一项回答）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>希望的房间</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>第 %1 天参加</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>此表格中有 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n 行属于已有的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>他们将取代原有的 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>已有来自 {file} 的 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n 人保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n 人新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n 人移出</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>采用此表格后：{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>他们的 %n 个固定席位也随之取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>移出的人可以恢复。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>正在将人员分配到房间。</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>已读入 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n 行属于已有的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n 条回答无法识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n 个固定席位属于已不在名单上的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>来自 {file} 的 %n 人已恢复，房间不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>已清除先前表格中 %n 人的资料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>导入于 {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>参会报名</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>导入参会报名 CSV</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>分配到房间</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>席位安排</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>语言口译</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>流量套餐</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>托儿</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>轮椅无障碍</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n 种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>其他需求</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未作答</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>已彻底清除 %n 人的资料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>%n 个文件中均无残留。</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>{file} 中仍有残留：姓名 {names} 个，地址 {addresses} 个。</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>有些内容无法搜索。</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>彻底清除 %n 人的资料？</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>清除个人资料</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>应用上次关闭时，大屏是打开的。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>按房间语言</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按房间</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>按房间规模</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>按集群</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>去掉一个房间</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>其他计票方式</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>一票的含义：%1。</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>投票的房间不足两个</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>至少有两个房间投票，才能去掉其一来比较。</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>没有可重新计算的选票</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>举手只有数目；选票才能显示每人同时选了哪些。</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>没有可汇总的内容</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>本轮投票针对其他内容，或无人投票。</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>尚无投票</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>第 {number} 天 · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>不超过 6 人</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 至 12 人</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>超过 12 人</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>未清点人数</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>另有 %n 项名次相同</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>各列前五名。{measure}。</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>均不属于</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>另有 %n 项未得票</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>无论去掉哪个房间，进入计划的都相同。</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>若不计 {room}，{left} 不会进入计划，而 {entered} 会进入计划。</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>若不计 {room}，{left} 不会进入计划。</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>若不计 {room}，{entered} 也会进入计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>另有 %n 个房间会改变进入计划的项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>重新计算了 %n 张选票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n 个场次为举手表决，没有选票。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}：进入计划的相同。</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}：{entered} 取代 {left}。</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}：另加 {entered}。</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}：不含 {left}。</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>{share} 的两两顺序一致。</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>原计票：每点计 1</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>原计票：按名次计分</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>原计票：评分之和</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>原计票：每票计 1</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>每张选票权重相同</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>凡被选中计 1</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>按选票长短计分</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>只计第一名</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>拉伸至满分</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>没有可复制的图表。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已复制：{title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>演练：此处内容均非任何人的真实发言。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>房间语言</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>房间规模</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>所有规模</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>口译为</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>输入主题</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>输入编号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}，{date}，{time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>没有房间 {found}。请用 {first} 至 {last}。</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>请输入房间编号，{first} 至 {last}。</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>第 {day} 天：只会讲{languages}，但没有房间使用该语言的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>第 {day} 天：需要{languages}口译，但没有房间提供的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>第 {day} 天：{languages}超出房间人数上限的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>第 {day} 天：所选房间当天没有安排的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>第 {day} 天：所选房间语言不合适的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>第 {day} 天：所选房间超出人数上限的人数：{count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>第 {day} 天：没有安排任何房间。没有房间的人数：{count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>未说明哪天参加，因而每天都安排了房间的人数：{count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>他们被安排在{rooms}。</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>他们一起被安排在{rooms}。</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room}超出 {count} 人</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>人数过多：{rooms}。</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>没有笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n 条相似笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n 条尚未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>待接受</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>历史（Ctrl+H）</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>打开历史</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>没有笔记提到这些</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>最新 {shown} 条，共超过 {count} 条</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>最新 {shown} 条，共 {count} 条</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到：{count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>每个词都从词首开始匹配。</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>任何语言的任何词；#24 查倡议，@ 查社群。</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>搜索所有房间的笔记</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · 只读</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>找到的笔记</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>房间笔记，只读</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>没有房间</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>固定在 %1，但不在那里</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>语言不合适</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n 人已固定</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>没有房间</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>重新分配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>写入名单</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>请先在列表中选中人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>已取消固定 %n 人：重新分配时可能会移动他们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>已将 %n 人固定在现有席位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>选中的人都还没有房间：请输入房间编号。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>已重新分配。</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>已选中 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>已将 %n 人移到 {room}，并固定在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>其中 %n 人语言不合适。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>席位安排</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>姓名、社群、语言</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>要移到的房间编号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>将选中的人移到房间</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>移动并固定</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>固定、取消固定</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>仅用于此电脑；每项更改立即生效</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>时长，例如 5:00，范围 0:10 至 60:00。</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>时间，例如 1:00，最多 60:00；0:00 表示不设。</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>0 至 100 % 的比例。</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>显示副本</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>保存诊断文件</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>1 至 3 的数字，例如 1.5。</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>80 至 200 % 的大小。</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>{length} 的演讲：剩 {warning} 时收尾提醒，剩 {last} 时最后提醒。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>闪电演讲</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>记录的内容</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>关于本应用</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>保存在 {store} 中。</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>但不超过</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>按预定时长计</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>窗口的语言；笔记和投票保持原样</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>按 Ctrl+Shift+L 切换</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>显示按键</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>按钮旁的小方框</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>文字光标不闪烁</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>未另行指定时</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>收尾提醒</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>剩余此时间时变为黄色</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最后提醒</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>剩余此时间时最后提醒</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>交替传译</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>倍时长，用于语言与房间不同的演讲</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>自动下一场</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>时间一到，下一场演讲即开始</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>收尾提醒、最后提醒和结束时</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>最近一小时、一天和一周的副本；可回到其中之一</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>寻求帮助</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>版本、大小和错误，不含任何人的文字</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>也写在每个工作簿和每次发布的内容中</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>时间和议程</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>房间：输入笔记时</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>房间：在列表中</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>搜索或运行命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>编辑该行，删除该行</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>后退一步：关闭、清除、取消</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>在帮助中：按键或指南；指南的页面</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>在议程中：转到该环节</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>归入倡议</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>来自社群</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>顾虑、问题、引语</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>要点、想法、顾虑、引语</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点笔记</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>支持标记，写在末尾</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>笔记的语言</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>经口译听到</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>输入框为空时：编辑上一条笔记</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>笔记的类型</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>支持标记</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>笔记的倡议、社群</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>笔记的译文</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>引语是否可以发布</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>笔记的历史</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>更改笔记时：全部字段</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>粘贴的会议记录：并入上一行</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>粘贴的会议记录：略去一行</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>倡议：选择，展开或收起重点清单</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>在查找框中：搜索所有房间的笔记</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>添加选票</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>输入行为空时：取回上一张选票</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>清空输入行</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>在条形上：加一票，减一票</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>选票：同一项放两个点，评分</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>按计数计票：加一，设为 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>粘贴的聊天：在任意位置添加选票</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>粘贴的聊天：修正一行，略去一行</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>层级：各自开展、共同开展、由基金会支持</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>关键行动</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>展开须由谁参与和成功标志</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>开始、暂停、继续</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>下一场演讲，上一场演讲</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>选中的演讲：加 30 秒</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>选中的演讲：跳过；再按则重新等待</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>选中的演讲：重新计时</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>选中的演讲：立即开始</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>移动选中的演讲</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>读入演讲报名</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>读入报名：略去或选用一行</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>计时器、问题、条形图、议程、开始时间</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>开始或暂停；下一个，上一个</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>加 30 秒；跳过，重新计时</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>黑屏，或取消黑屏</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>全屏，退出全屏</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>展开文件的说明</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>决定时：保留、采用、两者都保留</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>决定时：翻看较长的问题</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>选择倡议</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>上一个视图，下一个视图</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>在排名中：数字背后的房间和选票</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>笔记和计划：转到房间</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>相似笔记：接受该组，拆开该组</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>选择输出，或取消选择</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>复制维基文本</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>写入所选的输出</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>审阅时：遮盖、略去、发布</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>审阅时：稍后决定</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>在表格中：编辑单元格，或直接输入</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>编辑时：保留并继续</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>编辑时：单元格保持原样</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>添加房间，删除房间</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>移动房间或议程环节</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>在议程中：在其后添加环节</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>打开活动文件，保存活动文件</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>采用文件中的更改</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>问卷：采用，撤回</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>问卷：整行内容，各列分别是什么</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>自由交流：下一轮</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>自由交流：上一轮，撤回一轮</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>自由交流：划去，添加姓名</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>自由交流：全屏</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>席位安排：移动或固定选中的人</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>选择、运行、关闭</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>仅限倡议、社群、房间</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>没有这样的快捷键。请换个词试试。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>查找按键或其作用</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>练习五分钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{count} 台电脑分别为 {room} 计票</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>目前采用</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>在本数据库中计票</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>电脑 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n 台电脑</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>本房间前几名</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>所有房间前几名</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>采用{laptop}</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>与目前相同：{what}。</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>将计入 {what}。</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>打开报名</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>添加 %n 场演讲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>已有 %n 场演讲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n 行在文本中修正之前不会添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n 行可能不是演讲：按 Space 选用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>对调讲者和标题</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>将名单从维基页面、表单、电子表格或聊天粘贴到这里，或拖入文件。每行一场演讲，例如：Lucía：让首次申请的团体也能获得资助（ES，5 分钟） #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>略去、选用</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>找到的演讲</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>读入演讲报名</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>增加 {what}</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>减少 {what}</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>没有增减</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>与此次合并前相比：{said}。</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>与 {when} 的合并前相比：{said}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>倡议 {initiative} 新列第 {after} 名</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>倡议 {initiative} 由第 {before} 名变为未得票</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>倡议 {initiative} 由第 {before} 名变为第 {after} 名</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>集群 {initiative} 新列第 {after} 名</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>集群 {initiative} 由第 {before} 名变为未得票</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>集群 {initiative} 由第 {before} 名变为第 {after} 名</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>时段从 {starts} 到 {limit}。现在 {now}。演讲将在 {ends} 结束。</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>现在 {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>超出 {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>富余 {time}</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>本时段的时间</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>可调整：</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>将 %n 场演讲缩短到 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>略去最后一场演讲</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>略去 {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>第 %1 轮已撤回：还没有人在这一轮见过面。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>已保存：%1，在文件夹 %2 中。其中含有姓名：用后请销毁。</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>请划去不在场的人，然后按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>尚无轮次</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>输入在场者的姓名，或粘贴名单，每行一人。</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>这一天的名单上没有人</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>自由交流</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>查找姓名，或输入新姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>在场者</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>划去、加入</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>第 %1 天 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>自由交流</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>每组人数</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n 对再次相遇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n 人听不懂所在小组的语言。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>每个人遇到的都是新面孔。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>有 %n 对再次相遇。</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>以现有人员，无法更少。</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>至少 %1 对无法避免。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>已加入 %n 个姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 在第 %2 组。</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 从现在起加入。</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>来自本房间的投票</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>来自所有房间的结果</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>活动的集群</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>所有倡议</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>两项都进入计划。</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>这些项目全部进入计划。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>谁已发言</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>尚无：在笔记中输入 @ 和社群。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%n 个社群中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1：%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1：未发言</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>大屏显示的内容</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>给讲者的提示</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>按 Enter 显示在大屏上，按 Esc 撤下</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>撤下提示</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>撤下提示（Esc）</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>关闭大屏</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>大屏已黑屏</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>提示已显示</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>大屏停留在 {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>大屏已恢复显示其视图</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>大屏所在的屏幕</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>大屏不显示任何内容</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>所有演讲均已结束，此键不会开始任何内容。切换到大屏的其他视图后，按键重新控制议程。</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>大屏：问题</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>剩余投票时间</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>尚无投票</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>本轮没有投票。</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>大屏：条形图</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>投票已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted}/{people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>{voted} 人已投票</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>第 {rank} 名，并列</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>一票的含义：{meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>大屏：Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>大屏：黑屏</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>第 {number} 场演讲，共 {talks} 场</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>大屏：计时器</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>闪电演讲</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>等待下一场演讲</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>等待第一场演讲</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>每场 {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>共 {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>议程到此结束</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>演讲全部结束</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n 场演讲</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最后提醒</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>已超时</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>不到 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>不到 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>不到 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>提供 %n 种语言口译</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>大屏：议程</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>大屏：开始时间</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>后开始</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟后</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>一票的含义：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>另有 %n 项未得票。</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>不超过 6 人的房间</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>7 至 12 人的房间</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>超过 12 人的房间</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>未清点人数的房间</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>排序依据：{measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>占受询人数</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>平均份额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>按票数</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>按各房间平均份额</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>按受询人数</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>本轮没有投票</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>其中所说和所计划的内容见“笔记”和“计划”。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>比会前上升 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>比会前下降 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>仅 %1 个房间可选，不作此项比较</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>第一四分位</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>第二四分位</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>第三四分位</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>第四四分位</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>到下一个字段</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>该步骤刚才已被删除。输入的内容保留在这里。</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>步骤和所需支持</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>所需支持：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>还有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>现有内容为“%1”。按 Enter 保留刚输入的，按 Esc 采用现有内容。</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>关键行动</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>无牵头者</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>时间未定</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>尚无步骤</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>已设目标</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 个缺项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>编号相符</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>同一建议</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>综合：不归入任何倡议</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>新社群</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>无社群</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>一经采用，所有回答者都会再计一次。</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>仍要读入</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>此文件中没有新内容：全部都已存在。</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>请先在上方选择所属的天和轮次，再采用。</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>已添加到房间“问卷”，第 %1 天，%2：%3。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>已撤销：一切恢复原样。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>此表单较早的表格中票数不同。两者绝不相加：只采用其中之一，合并页面会询问采用哪一个。</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>如果这里是其他人作答，两份都可以计入：请在文件中给票数列换一个名称，然后读入该文件来代替这一份。</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>缺席者的意见</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>哪一轮？</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>第 %1 天 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>缺席者的意见：各列分别是什么？</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>哪一列是笔记、投票或步骤？请至少选择一列。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>笔记类型</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>未读取、不予采用的列：%1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>所有列均已读取。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新增</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 项已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>显示整行内容</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>演讲中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>将 {name} 移到下一时段</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>这是之前在这里输入的内容，尚未保存。</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>更改演讲</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>添加演讲</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>“{text}”不是链接。链接应以 https:// 开头</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>无：可输入编号或标题</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>预定</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>加 30 秒</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>针对选中的演讲</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>演讲 %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>倡议 %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>预定 %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>加时 %1</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>已讲 %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 秒</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>加 30 秒</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一场</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一场</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>正在演讲</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>接下来演讲</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>演讲全部结束</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>尚无演讲</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>已讲 {time}</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>已讲 {time}，共 {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>剩 {time} 时提醒</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>口译为 %n 种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>闪电演讲</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>用于共享的第二个窗口，打开或关闭</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>尚无演讲</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>按 Ctrl N 添加演讲。也可读入维基页面或表单中的报名。</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n 场演讲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>读入报名</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>添加演讲</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>尚无投票。请输入 %1 或 %2。</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%2共得 %1。</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>一票的含义：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>前 %n 名进入计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>前 %1 名加并列：共 %n 项进入计划</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>本轮没有投票</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>活动没有为本轮设置投票问题。</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>没有投票</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>投票已结束，无人投票。</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>输入 %1 或 %2，然后按 Enter。</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>尚无投票</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>每个点输入一个编号，例如 %1，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>输入每个编号及其评分，例如 %1，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>按名次输入编号，第一名在前，例如 %1，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>输入一张选票的编号，例如 %1，然后按 Enter。</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>没有延误：预定时间不变。</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>目前没有到时间的环节。</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>时间到</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>投票率</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some}/{all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>打开其他房间的选择</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>第 {number} 天 · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>在 {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>正在演讲</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>到 {time} · 接下来 {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>第 {number} 天 · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>举手计票</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票中的 {count} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>在另一台电脑上计票</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>此处以选票为准</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes}，来自 %n 个场次</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>无人投给该项</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>请在排名中选择其他倡议。</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>出席人数</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1（按计数）</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%n 人中 %1 人已投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n 人未投票。投票率 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>选票比出席人数多 %n 张。请重新清点人数，或删除选票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 得 %2，上限为 %3。</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 超出上限：%2 人最多可投 %3。</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>请输入 0 至 9999 的数字。</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>重新粘贴。文本可在此编辑。</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>重新开放投票</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>已有 %n 张选票。投票要么按选票计票，要么按计数计票，不能并用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>转换为计数</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>按计数计票时，才能给倡议加票。</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>按计数计票</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>轮次和投票</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>删除此轮次</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>此轮次提前</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>此轮次推后</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>补充问题，每行一个</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>不投票</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>选若干项</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>点数投票</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>评分 0 至 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>排出前几名</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>投票方式</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>投票对象</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>每人可选项数或点数</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>进入计划的项数</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>仅提供以下各项（不填则为全部）</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>一票的含义</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>轮次 {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计票方式</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>从聊天粘贴</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>传递电脑</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>%n 台电脑分别计票</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>现显示其中一台的计票。采用哪一台，请在“合并”页面选择。</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>重新开放投票</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>结束投票</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n 次举手</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>举手数</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>次举手</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 各得 %n 个点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 各得 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 各得 %n 次举手。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 各得 %n 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1，投票对象为集群</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>每人 %n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>排出前 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>举手表决，每人最多 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>评分 0 至 %1，最多评 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>评分 0 至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>最多选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>已放 %1/%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>已排 %1/%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>已评 %1/%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>已选 %1/%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n 项倡议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>%n 次评分，平均 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}，第 {number} 天</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>输入译文</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>补充问题</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>一票的含义</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>已答：都不是。</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>已答：%1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>这些文字指的是哪项倡议？</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>报告中的原文</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>其他倡议：编号或标题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>收回上一个回答</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>房间 {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>有更新</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Excel 编辑过</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>填写原因</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>选票 %1：%2。%3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
</context>
</TS>
